-- Deploy guildkeeper:roles/_forget to pg

begin;
set local role guildkeeper_owner;

create function roles._forget(guild_id bigint, at timestamptz, most integer)
returns bigint
language sql
as $$
  with kept as (
    select s.guild_id, _forget.at - s.keep_reasons as reasons,
      _forget.at - greatest(s.keep_history, s.keep_sticky) as history
    from roles.settings s
    where s.guild_id = _forget.guild_id
  ),
  worn as (
    delete from roles.worn w
    using kept k
    where w.guild_id = k.guild_id and (w.member_id, w.role_id, w.from_at) in (
      select o.member_id, o.role_id, o.from_at
      from roles.worn o
      where o.guild_id = k.guild_id and o.until_at < k.history
      limit _forget.most
    )
    returning 1
  ),
  denials as (
    delete from roles.denial d using kept k where d.guild_id = k.guild_id and d.ended_at < k.reasons returning 1
  )
  select greatest((select count(*) from worn), (select count(*) from denials));
$$;

comment on function roles._forget is
'Forgets who wore what longer ago than the setting keep_history (or keep_sticky), and denials that are over for keep_reasons: at
most `most` rows of what there is much of. Returns how many went of one kind.';

commit;
