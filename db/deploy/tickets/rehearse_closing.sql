-- Deploy guildkeeper:tickets/rehearse_closing to pg

begin;
set local role guildkeeper_owner;

create type tickets.rehearsal_row as (
  number bigint, member_id bigint, said_at timestamptz, warned_at timestamptz, closed_at timestamptz
);
comment on type tickets.rehearsal_row is
'A ticket whose opener owes an answer: when they would be warned, and when it would be closed, unless they answer.';

create function tickets.rehearse_closing(
  guild_id bigint,
  type text,
  warn_after text,
  close_after text default '24h',
  viewer_id bigint default null,
  facts tickets.facts default null,
  at timestamptz default now()
)
returns setof tickets.rehearsal_row
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_warn_after interval;
  v_close_after interval;
  v_type tickets.type;
begin
  perform app._require_guild(rehearse_closing.guild_id);
  perform tickets._require_lead(rehearse_closing.guild_id, viewer_id, facts);
  v_type := tickets._require_type(rehearse_closing.guild_id, rehearse_closing.type);
  v_warn_after := app._require_duration(rehearse_closing.warn_after, '10 minutes', '2160 hours');
  v_close_after := app._require_duration(rehearse_closing.close_after, '10 minutes', '2160 hours');
  return query
  select t.number, t.member_id, t.said_at, w.warned_at, w.warned_at + v_close_after
  from tickets.ticket t
  cross join lateral (select greatest(t.said_at + v_warn_after, rehearse_closing.at) as warned_at) w
  where t.guild_id = v_type.guild_id
    and t.type_number = v_type.number
    and t.state = 'open'
    and t.waits_for = 'opener'
    and not t.is_held
  order by w.warned_at, t.number;
end;
$$;

comment on function tickets.rehearse_closing is
'Which open tickets of a type would be closed by themselves, and when, if openers were warned after so long and their tickets
closed so long after that: the options warn_after and close_after, before anybody sets them. For those who run the tickets;
null is an operator. Refuses: U0GLD, U0TLD, U0TTY, U0DUR.';

grant usage on type tickets.rehearsal_row to guildkeeper_bot, guildkeeper_admin;
grant execute on function tickets.rehearse_closing to guildkeeper_bot, guildkeeper_admin;

commit;
