-- Deploy guildkeeper:event/member_joined to pg

begin;
set local role guildkeeper_owner;

create function event.member_joined(
  guild_id bigint,
  member_id bigint,
  is_bot boolean,
  joined_at timestamptz,
  role_ids bigint[] default '{}',
  timed_out_until timestamptz default null,
  at timestamptz default now(),
  pending boolean default false,
  premium_since timestamptz default null
)
returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_seen app.seen_member;
begin
  if not exists (select from app.guild g where g.guild_id = member_joined.guild_id) then
    return;
  end if;
  if not event._remember(
    member_joined.guild_id,
    format('join %s %s', member_joined.member_id, extract(epoch from member_joined.joined_at)),
    member_joined.at
  ) then
    return;  -- Discord repeats itself
  end if;

  v_seen.member_id := member_joined.member_id;
  v_seen.is_bot := member_joined.is_bot;
  v_seen.joined_at := member_joined.joined_at;
  v_seen.role_ids := member_joined.role_ids;
  v_seen.timed_out_until := member_joined.timed_out_until;
  v_seen.pending := member_joined.pending;
  v_seen.premium_since := member_joined.premium_since;
  perform app._see_members(member_joined.guild_id, array[v_seen], member_joined.at);

  -- Each domain hears of it: what somebody left to get rid of first.
  perform moderation._member_returned(
    member_joined.guild_id, member_joined.member_id, member_joined.at, event._deeds_heard_since(member_joined.guild_id)
  );
  perform roles._member_returned(member_joined.guild_id, member_joined.member_id, member_joined.at);
end;
$$;

comment on function event.member_joined is
'The front door for joins. Each domain hears of a join once: it is the same one as long as `joined_at` is, whoever repeats it.
When the account was made is in its id. A guild that nobody registered is passed over. `at` is when the bot heard of it.';

grant execute on function event.member_joined to guildkeeper_bot;

commit;
