-- Deploy guildkeeper:desk/_kind to pg

begin;
set local role guildkeeper_owner;

create type desk.kind as (
  guild_id bigint,
  number integer,
  name text,
  emoji text,
  room desk.room,
  parent_id bigint,
  overflow_id bigint,
  room_name text,
  staff_role_ids bigint[],
  required_role_ids bigint[],
  forbidden_role_ids bigint[],
  welcome text,
  most_per_member integer,
  most_open integer,
  when_full desk.when_full,
  when_closed desk.when_closed,
  cooldown interval,
  claiming desk.claiming,
  mentions_staff boolean,
  hides_staff boolean,
  opener_may_close boolean,
  opener_may_add boolean,
  warn_after interval,
  close_after interval,
  remind_after interval,
  delete_after interval,
  reopen_within interval,
  when_left desk.when_left,
  asks_rating boolean,
  is_appeal boolean,
  removed_at timestamptz
);
comment on type desk.kind is 'What the life of a ticket goes by: the options of its type, as in desk.type.';

create function desk._kind(guild_id bigint, number integer)
returns desk.kind
language plpgsql stable
as $$
declare
  v_kind desk.kind;
begin
  select
    y.guild_id, y.number, y.name, y.emoji, y.room, y.parent_id, y.overflow_id, y.room_name, y.staff_role_ids, y.required_role_ids,
    y.forbidden_role_ids, y.welcome, y.most_per_member, y.most_open, y.when_full, y.when_closed, y.cooldown, y.claiming,
    y.mentions_staff, y.hides_staff, y.opener_may_close, y.opener_may_add, y.warn_after, y.close_after, y.remind_after,
    y.delete_after, y.reopen_within, y.when_left, y.asks_rating, y.is_appeal, y.removed_at
  into strict v_kind
  from desk.type y
  where y.guild_id = _kind.guild_id and y.number = _kind.number;
  return v_kind;
end;
$$;

comment on function desk._kind is 'What a type of tickets says of them, also one that was removed.';

commit;
