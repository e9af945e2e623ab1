-- Deploy guildkeeper:tickets/_has_open to pg

begin;
set local role guildkeeper_owner;

create function tickets._has_open(guild_id bigint, member_id bigint)
returns boolean
language sql stable
as $$
  select exists (
    select from tickets.ticket t
    where t.guild_id = _has_open.guild_id and t.member_id = _has_open.member_id and t.state in ('queued', 'opening', 'open')
  )
$$;

comment on function tickets._has_open is
'Whether a member has a ticket that is not closed.';

commit;
