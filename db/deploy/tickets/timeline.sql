-- Deploy guildkeeper:tickets/timeline to pg

begin;
set local role guildkeeper_owner;

create type tickets.step_row as (at timestamptz, happening tickets.happening, actor_id bigint, member_id bigint, note text);
comment on type tickets.step_row is
'A step of a ticket''s timeline: what happened, who did it (null: an operator, or nobody), to whom, and what they chose.';

create function tickets.timeline(guild_id bigint, number bigint, viewer_id bigint default null, facts desk.facts default null)
returns setof tickets.step_row
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  perform app._require_guild(timeline.guild_id);
  perform tickets._require_staff(tickets._require_ticket(timeline.guild_id, timeline.number), viewer_id, facts);
  return query
  select s.at, s.happening, s.actor_id, s.member_id, s.note
  from tickets.step s
  where s.guild_id = timeline.guild_id and s.number = timeline.number
  order by s.step_id;
end;
$$;

comment on function tickets.timeline is 'What happened in a ticket, for its staff. Refuses: U0GLD, U0TKT, U0TST.';

grant usage on type tickets.step_row to guildkeeper_bot, guildkeeper_admin;
grant execute on function tickets.timeline to guildkeeper_bot, guildkeeper_admin;

commit;
