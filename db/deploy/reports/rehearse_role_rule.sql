-- Deploy guildkeeper:reports/rehearse_role_rule to pg

begin;
set local role guildkeeper_owner;

create type reports.role_rehearsal as (members bigint, gain bigint, lose bigint, sample_ids bigint[]);
comment on type reports.role_rehearsal is
'Who would wear a role by a rule: how many, how many of them do not for this reason now, how many would lose it, and some of
those who would get it.';

create function reports.rehearse_role_rule(guild_id bigint, role_id bigint, metric text, days numeric, threshold numeric)
returns reports.role_rehearsal
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_rule reports.role_rule;
  v_rehearsal reports.role_rehearsal;
begin
  perform app._require_guild(rehearse_role_rule.guild_id);
  perform app._require_role(rehearse_role_rule.guild_id, rehearse_role_rule.role_id);
  perform reports._require_role_rule(rehearse_role_rule.metric, rehearse_role_rule.days, rehearse_role_rule.threshold);
  v_rule.guild_id := rehearse_role_rule.guild_id;
  v_rule.role_id := rehearse_role_rule.role_id;
  v_rule.metric := rehearse_role_rule.metric;
  v_rule.days := rehearse_role_rule.days;
  v_rule.threshold := rehearse_role_rule.threshold;

  select count(e.member_id), count(e.member_id) filter (where w.member_id is null), count(*) filter (where e.member_id is null),
    coalesce((array_agg(e.member_id order by e.member_id) filter (where e.member_id is not null
      and w.member_id is null))[:10], '{}')
  into strict v_rehearsal
  from reports._entitled(v_rule) e (member_id)
  full join (
    select k.member_id from roles._wanted_by(rehearse_role_rule.guild_id, 'stats') k
    where rehearse_role_rule.role_id = any (k.role_ids)
  ) w on w.member_id = e.member_id;
  return v_rehearsal;
end;
$$;

comment on function reports.rehearse_role_rule is
'Whom a rule for a role would concern, with what members did on the last days that are over. Changes nothing. Refuses: U0GLD,
U0ROL, U0MTR, U0RRL.';

grant usage on type reports.role_rehearsal to guildkeeper_bot, guildkeeper_admin;
grant execute on function reports.rehearse_role_rule to guildkeeper_bot, guildkeeper_admin;

commit;
