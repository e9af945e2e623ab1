-- Deploy guildkeeper:stats/_is_hidden to pg

begin;
set local role guildkeeper_owner;

create function stats._is_hidden(guild_id bigint, member_id bigint)
returns boolean
language sql stable
as $$
  select exists (
    select from stats.member m where m.guild_id = _is_hidden.guild_id and m.member_id = _is_hidden.member_id and m.is_hidden
  );
$$;

comment on function stats._is_hidden is 'Whether a member is named on no board.';

commit;
