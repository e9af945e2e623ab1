-- Deploy guildkeeper:tickets/rehearse_closing to pg

begin;
set local role guildkeeper_owner;

create function tickets.rehearse_closing(
  guild_id bigint,
  type text,
  warn_after text,
  close_after text default '24h',
  viewer_id bigint default null,
  facts desk.facts default null,
  at timestamptz default now()
)
returns setof tickets.rehearsal_row
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_warn_after interval;
  v_close_after interval;
  v_number integer;
begin
  perform app._require_guild(rehearse_closing.guild_id);
  perform desk._require_lead(rehearse_closing.guild_id, viewer_id, facts);
  v_number := (desk._require_type(rehearse_closing.guild_id, rehearse_closing.type)).number;
  v_warn_after := app._require_duration(rehearse_closing.warn_after, '10 minutes', '2160 hours');
  v_close_after := app._require_duration(rehearse_closing.close_after, '10 minutes', '2160 hours');
  return query
  select r.*
  from tickets._rehearsed(rehearse_closing.guild_id, v_number, v_warn_after, v_close_after, rehearse_closing.at) r;
end;
$$;

comment on function tickets.rehearse_closing is
'Which open tickets of a type would be closed by themselves, and when, if openers were warned after so long and their tickets
closed so long after that: the options warn_after and close_after, before anybody sets them. For those who run the tickets;
null is an operator. Refuses: U0GLD, U0TLD, U0TTY, U0DUR.';

grant execute on function tickets.rehearse_closing to guildkeeper_bot, guildkeeper_admin;

commit;
