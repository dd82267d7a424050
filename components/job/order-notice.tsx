import { usePanel } from '../shell/panel-context.ts';

/** What the post orders an AI to do, with its words; what cannot be seen is said in plain letters. */
export function OrderNotice() {
  const { reading, settings, view } = usePanel();
  const words = settings.viewWords.value?.demands;
  const { orders } = reading.value.value;
  if (!words || orders.length === 0) return null;
  return (
    <ul class="order-notice" role="note">
      {orders.map((order) => (
        <li
          key={`${order.place.field} ${order.place.index ?? 0} ${order.place.start}`}
          class="warning"
        >
          <span aria-hidden="true">▲ </span>
          {order.visible ? words.order(order.quote) : words.order(order.decoded ?? order.quote)}{' '}
          {!order.visible && words.hidden(order.decoded ?? '')}
          {order.visible && order.decoded && words.hidden(order.decoded)}
          {order.visible && (
            <button type="button" class="small" onClick={() => view.toPost(order.place)}>
              {words.inPost}
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}
