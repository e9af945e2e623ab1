-- Deploy guildkeeper:moderation/_member_returned to pg

begin;
set local role guildkeeper_owner;

create function moderation._member_returned(
  guild_id bigint, member_id bigint, at timestamptz, since timestamptz default '-infinity'
)
returns void
language sql
as $$
  select moderation._enforce(c, _member_returned.at)
  from moderation.sanction s
  join moderation.case c on c.guild_id = s.guild_id and c.number = s.number
  where s.guild_id = _member_returned.guild_id
    and s.member_id = _member_returned.member_id
    and (s.ends_at is null or s.ends_at > _member_returned.at)
    and (s.kind = 'timeout' or c.at >= _member_returned.since)
  order by s.kind;
$$;

comment on function moderation._member_returned is
'A member joins: the timeout or ban that is still in force is laid on again. Discord forgets a timeout when somebody leaves;
who is back in spite of a ban was let in, while nobody told the database: but for one that was decided before `since`, which may
have been lifted by hand.';

commit;
