-- Deploy guildkeeper:automod/_forget_excerpts to pg

begin;
set local role guildkeeper_owner;

create function automod._forget_excerpts(guild_id bigint, at timestamptz, most integer)
returns bigint
language sql
as $$
  with forgotten as (
    update automod.match m
    set excerpt = null
    where m.guild_id = _forget_excerpts.guild_id
      and m.match_id in (
        select o.match_id
        from automod.match o
        join automod.settings s on s.guild_id = o.guild_id
        where o.guild_id = _forget_excerpts.guild_id
          and o.excerpt is not null
          and o.at < _forget_excerpts.at - s.keep_excerpts_for
        order by o.at
        limit _forget_excerpts.most
      )
    returning 1
  )
  select count(*) from forgotten;
$$;

comment on function automod._forget_excerpts is
'Forgets excerpts of messages that are older than the setting keep_excerpts_for says: at most `most`, oldest first. Returns
how many.';

commit;
