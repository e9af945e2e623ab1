-- Deploy guildkeeper:economy/_is_idle to pg

begin;
set local role guildkeeper_owner;

create function economy._is_idle(guild_id bigint, member_id bigint, since timestamptz)
returns boolean
language sql stable
as $$
  select coalesce((
    select e.at < _is_idle.since
    from economy.entry e
    join economy.transaction t on t.guild_id = e.guild_id and t.transaction_id = e.transaction_id
    where e.guild_id = _is_idle.guild_id
      and e.member_id = _is_idle.member_id
      and (e.at < _is_idle.since or t.actor_id = e.member_id or t.kind in ('message', 'level'))
    order by e.number desc
    limit 1
  ), false);
$$;

comment on function economy._is_idle is
'Whether a member has done nothing with money since then: they have entries from before, and after it only what others did.
What they earn by writing is their doing. Reads their statement backwards, as far as it is younger than that.';

commit;
