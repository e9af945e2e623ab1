-- Deploy guildkeeper:tickets/_store_type to pg

begin;
set local role guildkeeper_owner;

create function tickets._store_type(type tickets.type)
returns void
language plpgsql
as $$
declare
  v_type constant tickets.type := type;
  v_constraint text;
begin
  update tickets.type y
  set (name, emoji, description, room, parent_id, overflow_id, room_name, staff_role_ids, required_role_ids, forbidden_role_ids,
      welcome, most_per_member, most_open, when_full, when_closed, cooldown, claiming, mentions_staff, hides_staff,
      opener_may_close,
      opener_may_add, warn_after, close_after, remind_after, delete_after, reopen_within, when_left, asks_rating, is_appeal)
    = (btrim(v_type.name), v_type.emoji, v_type.description, v_type.room, v_type.parent_id, v_type.overflow_id, v_type.room_name,
      v_type.staff_role_ids, v_type.required_role_ids, v_type.forbidden_role_ids, v_type.welcome, v_type.most_per_member,
      v_type.most_open, v_type.when_full, v_type.when_closed, v_type.cooldown, v_type.claiming, v_type.mentions_staff,
      v_type.hides_staff, v_type.opener_may_close, v_type.opener_may_add, v_type.warn_after, v_type.close_after,
      v_type.remind_after, v_type.delete_after, v_type.reopen_within, v_type.when_left, v_type.asks_rating, v_type.is_appeal)
  where y.guild_id = v_type.guild_id and y.number = v_type.number;
exception
  when unique_violation then
    perform app._refuse('ticket_type_taken', v_type.name);
  when check_violation or not_null_violation then
    get stacked diagnostics v_constraint = constraint_name;
    perform tickets._refuse_option(
      v_type, coalesce(substring(v_constraint from '^type_(.*)_check$'), 'name'),
      to_jsonb(v_type) ->> coalesce(substring(v_constraint from '^type_(.*)_check$'), 'name')
    );
end;
$$;

comment on function tickets._store_type is
'Writes down a type of tickets as it should be. Refuses a name that another has (U0TTN), and a value that is not allowed
(U0TOV).';

commit;
