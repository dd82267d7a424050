interface Props {
  label: string;
  /** What the file dialog offers: endings and types. */
  accept: string;
  multiple?: boolean;
  onFiles(files: File[]): void;
}

/** A button that opens files. The same file can be chosen again: it may have changed meanwhile. */
export function FileButton({ label, accept, multiple = false, onFiles }: Props) {
  return (
    <label class="file">
      {label}
      <input
        type="file"
        accept={accept}
        multiple={multiple}
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])];
          currentTarget.value = '';
          if (files.length > 0) onFiles(files);
        }}
      />
    </label>
  );
}
