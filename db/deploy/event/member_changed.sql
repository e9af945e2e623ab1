-- Deploy guildkeeper:event/member_changed to pg

begin;
set local role guildkeeper_owner;

create function event.member_changed(
  guild_id bigint,
  member_id bigint,
  is_bot boolean,
  joined_at timestamptz,
  role_ids bigint[],
  timed_out_until timestamptz,
  at timestamptz default now(),
  pending boolean default false,
  premium_since timestamptz default null
)
returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_known app.member;
  v_seen app.seen_member;
begin
  if not exists (select from app.guild g where g.guild_id = member_changed.guild_id) then
    return;
  end if;

  select m.* into v_known
  from app.member m
  where m.guild_id = member_changed.guild_id and m.member_id = member_changed.member_id;

  if v_known.left_at is null then
    v_seen.member_id := member_changed.member_id;
    v_seen.is_bot := member_changed.is_bot;
    v_seen.joined_at := member_changed.joined_at;
    v_seen.role_ids := member_changed.role_ids;
    v_seen.timed_out_until := member_changed.timed_out_until;
    v_seen.pending := member_changed.pending;
    v_seen.premium_since := member_changed.premium_since;
    perform app._see_members(member_changed.guild_id, array[v_seen], member_changed.at);
    if v_known.member_id is not null then
      perform roles._member_changed(member_changed.guild_id, v_known, member_changed.at);
      perform personal._check(member_changed.guild_id, member_changed.member_id, member_changed.at);
    else
      -- Nobody had told of their join.
      perform roles._greet(member_changed.guild_id, array[member_changed.member_id], member_changed.at);
    end if;
  elsif member_changed.joined_at > v_known.left_at then
    -- They are back, and nobody had told.
    perform event.member_joined(
      member_changed.guild_id, member_changed.member_id, member_changed.is_bot, member_changed.joined_at,
      member_changed.role_ids, member_changed.timed_out_until, member_changed.at, member_changed.pending,
      member_changed.premium_since
    );
  end if;  -- else a late word of a stay that has ended
end;
$$;

comment on function event.member_changed is
'The front door for changes of members: roles, timeout, screening. Absolute, so a repetition changes nothing, and an older word
(`at`) never replaces a newer one. A guild that nobody registered is passed over.';

grant execute on function event.member_changed to guildkeeper_bot;

commit;
