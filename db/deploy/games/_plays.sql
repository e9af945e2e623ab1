-- Deploy guildkeeper:games/_plays to pg

begin;
set local role guildkeeper_owner;

create function games._plays(guild_id bigint, member_id bigint)
returns boolean
language sql stable
as $$
  select exists (
    select from games.game g
    where g.guild_id = _plays.guild_id and g.member_id = _plays.member_id and g.state = 'open'
  )
$$;

comment on function games._plays is
'Whether a member is in a game that is not decided yet.';

commit;
