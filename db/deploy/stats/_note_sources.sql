-- Deploy guildkeeper:stats/_note_sources to pg

begin;
set local role guildkeeper_owner;

create type stats.join_source as (
  member_id bigint, joined_at timestamptz, source integer, invite_code text, inviter_id bigint
);
comment on type stats.join_source is
'How Discord says that a member came at that time: 1 bot, 2 integration, 3 discovery, 4 hub, 5 invitation, 6 vanity address, 7
verified by hand, 0 otherwise; by which invitation, and whose it is.';

create function stats._note_sources(guild_id bigint, joins stats.join_source[])
returns void
language sql
as $$
  update stats.stay s
  set source = j.source, invite_code = left(j.invite_code, 100), inviter_id = j.inviter_id
  from unnest(_note_sources.joins) j
  where s.guild_id = _note_sources.guild_id
    and s.member_id = j.member_id
    and s.member_id > 0
    and s.began_at = j.joined_at
    and j.source is not null;
$$;

comment on function stats._note_sources is
'Keeps how members came, as Discord says. It is of the stay that began then, and of no other.';

grant usage on type stats.join_source to guildkeeper_bot, guildkeeper_admin;

commit;
