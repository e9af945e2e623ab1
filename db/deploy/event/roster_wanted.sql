-- Deploy guildkeeper:event/roster_wanted to pg

begin;
set local role guildkeeper_owner;

create function event.roster_wanted(guild_id bigint, at timestamptz default now())
returns bigint
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  c_members constant bigint := 1 << 1;
  v_roster event.roster;
  v_is_new boolean;
begin
  if not exists (
    select from app.guild g
    where g.guild_id = roster_wanted.guild_id and g.left_at is null and g.intents & c_members <> 0
  ) then
    return null;
  end if;
  select r.* into v_roster from event.roster r where r.guild_id = roster_wanted.guild_id;

  v_is_new := v_roster.began_at > coalesce(event._members_heard_since(roster_wanted.guild_id), '-infinity');

  if v_roster.ended_at is null and v_is_new and v_roster.began_at > roster_wanted.at - interval '1 day' then
    return v_roster.to_id;
  elsif v_roster.ended_at is not null and (v_is_new or v_roster.began_at > roster_wanted.at - interval '10 seconds') then
    return null;
  end if;
  return 0;
end;
$$;

comment on function event.roster_wanted is
'After which id the list of a guild''s members is wanted next, for event.roster_seen. Null: it is not, as it was read since the
bot was away last, or ten seconds ago, or the bot may not (the intent GUILD_MEMBERS). One that was broken off since goes on for a
day.';

grant execute on function event.roster_wanted to guildkeeper_bot;

commit;
