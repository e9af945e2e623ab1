-- Deploy guildkeeper:automod/_tidy to pg

begin;
set local role guildkeeper_owner;

create function automod._prune_matches(guild_id bigint, at timestamptz, most integer)
returns bigint
language sql
as $$
  with excerpts as (
    update automod.match m
    set excerpt = null
    where m.guild_id = _prune_matches.guild_id
      and m.match_id in (
        select o.match_id
        from automod.match o
        join automod.settings s on s.guild_id = o.guild_id
        where o.guild_id = _prune_matches.guild_id
          and o.excerpt is not null
          and o.at < _prune_matches.at - s.keep_excerpts_for
          and o.at >= _prune_matches.at - s.keep_matches
        order by o.at
        limit _prune_matches.most
      )
    returning 1
  ),
  matches as (
    delete from automod.match m
    where m.guild_id = _prune_matches.guild_id
      and m.match_id in (
        select o.match_id
        from automod.match o
        join automod.settings s on s.guild_id = o.guild_id
        where o.guild_id = _prune_matches.guild_id and o.at < _prune_matches.at - s.keep_matches
        order by o.at
        limit _prune_matches.most
      )
    returning 1
  )
  select (select count(*) from excerpts) + (select count(*) from matches);
$$;

comment on function automod._prune_matches is
'Forgets excerpts and matches of a guild that are older than its settings keep_excerpts_for and keep_matches say, oldest first, at
most `most` of each, and returns how many.';

create function automod._tidy(guild_id bigint, arguments jsonb, at timestamptz)
returns void
language plpgsql
as $$
begin
  delete from automod.trace t
  where t.guild_id = _tidy.guild_id
    and t.message_ids[1] < app.snowflake_at(_tidy.at - interval '1 minute') - coalesce(
      (select s.counts_within from automod.ruleset s where s.guild_id = _tidy.guild_id), 0
    );
  perform automod._prune_matches(_tidy.guild_id, _tidy.at, 2000);

  if exists (select from automod.ruleset s where s.guild_id = _tidy.guild_id and s.rules > 0)
    or exists (select from automod.match m where m.guild_id = _tidy.guild_id)
  then
    perform outbox.schedule(_tidy.guild_id, _tidy.at + interval '10 minutes', 'automod._tidy', key => 'automod._tidy');
  end if;
end;
$$;

comment on function automod._tidy is
'Work due every 10 minutes where automatic rules are on, or have left something: forgets the traces that no rule counts any more,
and excerpts and matches whose time is over.';

do $$ begin perform outbox._register('automod._tidy'); end $$;

commit;
