-- Deploy guildkeeper:moderation/_require_change to pg

begin;
set local role guildkeeper_owner;

create function moderation._require_change(
  guild_id bigint,
  kind moderation.case_kind,
  member_id bigint,
  ends_at timestamptz,
  facts moderation.facts,
  at timestamptz
)
returns void
language plpgsql stable
as $$
declare
  v_active moderation.sanction;
  v_refusal text;
begin
  select s.* into v_active
  from moderation.sanction s
  where s.guild_id = _require_change.guild_id
    and s.member_id = _require_change.member_id
    and s.kind = case when _require_change.kind in ('timeout', 'untimeout') then 'timeout' else 'ban' end::moderation.case_kind;

  if _require_change.kind in ('timeout', 'ban')
    and coalesce(v_active.ends_at, 'infinity') >= coalesce(_require_change.ends_at, 'infinity')
    and v_active.number is not null
  then
    v_refusal := case _require_change.kind when 'ban' then 'already_banned' else 'already_timed_out' end;
  elsif _require_change.kind = 'softban' and v_active.number is not null then
    v_refusal := 'already_banned';
  elsif _require_change.kind = 'kick' and (facts).target_is_here is false then
    perform app._refuse('not_here');
  elsif _require_change.kind = 'unban' and v_active.number is null and (facts).target_is_here then
    perform app._refuse('not_banned');
  elsif _require_change.kind = 'untimeout'
    and v_active.number is null
    and coalesce((facts).target_timed_out_until, '-infinity') <= _require_change.at
  then
    perform app._refuse('not_timed_out');
  end if;

  if v_refusal is not null and v_active.ends_at is null then
    perform app._refuse('banned_for_good', v_active.number::text);
  elsif v_refusal is not null then
    perform app._refuse(v_refusal, v_active.ends_at::text, v_active.number::text);
  end if;
end;
$$;

comment on function moderation._require_change is
'Refuses what would change nothing: a ban or timeout that ends no later than the one in force (U0ISB, U0IST), kicking who is
not here (U0HER), lifting what is not there (U0NTB, U0NTT). Bans from before the bot came are not known, so lifting one is
fine.';

commit;
