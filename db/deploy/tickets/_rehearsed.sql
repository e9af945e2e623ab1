-- Deploy guildkeeper:tickets/_rehearsed to pg

begin;
set local role guildkeeper_owner;

create type tickets.rehearsal_row as (
  number bigint, member_id bigint, said_at timestamptz, warned_at timestamptz, closed_at timestamptz
);
comment on type tickets.rehearsal_row is
'A ticket whose opener owes an answer: when they would be warned, and when it would be closed, unless they answer.';

create function tickets._rehearsed(
  guild_id bigint, type_number integer, warn_after interval, close_after interval, at timestamptz
)
returns setof tickets.rehearsal_row
language sql stable
as $$
  select t.number, t.member_id, t.said_at, w.warned_at, w.warned_at + _rehearsed.close_after
  from tickets.ticket t
  cross join lateral (select greatest(t.said_at + _rehearsed.warn_after, _rehearsed.at) as warned_at) w
  where t.guild_id = _rehearsed.guild_id
    and t.type_number = _rehearsed.type_number
    and t.state = 'open'
    and t.waits_for = 'opener'
    and not t.is_held
  order by w.warned_at, t.number;
$$;

comment on function tickets._rehearsed is
'The open tickets of a type whose openers owe an answer, and when each would be warned of and closed; see
tickets.rehearse_closing.';
grant usage on type tickets.rehearsal_row to guildkeeper_bot, guildkeeper_admin;

commit;
