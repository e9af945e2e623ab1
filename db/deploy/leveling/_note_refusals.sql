-- Deploy guildkeeper:leveling/_note_refusals to pg

begin;
set local role guildkeeper_owner;

create function leveling._note_refusals(refused leveling.weighed[])
returns void
language plpgsql
as $$
begin
  insert into leveling.refusal as k (
    guild_id, member_id, rule, at, message_id, channel_id, channel_factor, role_factor, retry_at
  )
  select distinct on (r.guild_id, r.member_id, r.rule)
    r.guild_id, r.member_id, r.rule, r.at, r.message_id, r.channel_id, r.channel_factor, r.role_factor, r.retry_at
  from unnest(_note_refusals.refused) r
  where not exists (
    select from leveling.refusal known
    where known.guild_id = r.guild_id and known.member_id = r.member_id and known.rule = r.rule
      and known.at > r.at - interval '1 minute'
  )
  order by r.guild_id, r.member_id, r.rule, r.message_id desc
  on conflict on constraint refusal_pkey do update
  set at = excluded.at,
      message_id = excluded.message_id,
      channel_id = excluded.channel_id,
      channel_factor = excluded.channel_factor,
      role_factor = excluded.role_factor,
      retry_at = excluded.retry_at
  where k.at < excluded.at;
end;
$$;

comment on function leveling._note_refusals is
'Remembers why messages earned nothing, for leveling.why: the latest of a member and rule, unless one is known that is less than
a minute older.';

commit;
