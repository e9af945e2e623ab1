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
  pending boolean default false
)
returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
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

  perform app._see_members(
    member_joined.guild_id,
    array[row(
      member_joined.member_id, member_joined.is_bot, member_joined.joined_at, member_joined.role_ids,
      member_joined.timed_out_until, member_joined.pending
    )::app.seen_member],
    member_joined.at
  );

  -- Each domain hears of it: what somebody left to get rid of first.
  perform moderation._member_returned(member_joined.guild_id, member_joined.member_id, member_joined.at);
  perform roles._member_returned(member_joined.guild_id, member_joined.member_id, member_joined.at);
end;
$$;

comment on function event.member_joined is
'The front door for joins. Each domain hears of a join once: it is the same one as long as `joined_at` is, whoever repeats it.
When the account was made is in its id. A guild that nobody registered is passed over. `at` is when the bot heard of it.';

grant execute on function event.member_joined to guildkeeper_bot;

commit;
