-- Deploy guildkeeper:automod/_forget_matches to pg

begin;
set local role guildkeeper_owner;

create function automod._forget_matches(guild_id bigint, at timestamptz, most integer)
returns bigint
language sql
as $$
  with forgotten as (
    delete from automod.match m
    where m.guild_id = _forget_matches.guild_id
      and m.match_id in (
        select o.match_id
        from automod.match o
        join automod.settings s on s.guild_id = o.guild_id
        where o.guild_id = _forget_matches.guild_id and o.at < _forget_matches.at - s.keep_matches
        order by o.at
        limit _forget_matches.most
      )
    returning 1
  )
  select count(*) from forgotten;
$$;

comment on function automod._forget_matches is
'Forgets matches that are older than the setting keep_matches says: at most `most`, oldest first. Returns how many.';

commit;
