-- Deploy guildkeeper:imports/rehearse to pg

begin;
set local role guildkeeper_owner;

create type imports.outcome as (
  place integer, member_id bigint, verdict text, had bigint, becomes bigint, had_level integer, becomes_level integer, flaw text
);
comment on type imports.outcome is
'What a line of an import would do: new (they had nothing, or the case is not known), more, same, or flawed, and why. had and
becomes are XP, or money in wallet and bank.';

create function imports.rehearse(guild_id bigint, number bigint, keep text default 'level')
returns setof imports.outcome
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_batch imports.batch := imports._waiting(rehearse.guild_id, rehearse.number);
begin
  perform imports._require_keep(rehearse.keep);
  return query
  select l.place, l.member_id, imports._verdict(l.flaw, c.had, c.becomes), c.had, c.becomes, c.had_level, c.becomes_level, l.flaw
  from imports.line l
  left join (
    select a.member_id, a.had_xp as had, a.xp as becomes, a.had_level, a.level as becomes_level
    from leveling._adoption(rehearse.guild_id, imports._levels(rehearse.guild_id, rehearse.number), rehearse.keep) a
    where v_batch.kind = 'levels'
    union all
    select a.member_id, a.had, a.had + a.wallet + a.bank, null, null
    from economy._adoption(rehearse.guild_id, imports._money(rehearse.guild_id, rehearse.number)) a
    where v_batch.kind = 'money'
  ) c on c.member_id = l.member_id
  where l.guild_id = rehearse.guild_id and l.number = rehearse.number and v_batch.kind <> 'cases'
  union all
  select l.place, l.member_id, case
    when l.flaw is not null then 'flawed'
    when moderation._is_adopted(
      rehearse.guild_id, row(l.kind, l.member_id, l.at, l.moderator_id, l.reason, l.points)::moderation.adopted
    ) then 'same'
    else 'new'
  end, null, null, null, null, l.flaw
  from imports.line l
  where l.guild_id = rehearse.guild_id and l.number = rehearse.number and v_batch.kind = 'cases'
  order by 1;
end;
$$;

comment on function imports.rehearse is
'What imports.commit would do now, line by line. Of levels, keep level gives everybody the level they had, whatever XP that
takes on our curve; keep xp counts the XP they had, whatever level that makes. Refuses: U0GLD, U0IMP, U0IMC.';

grant usage on type imports.outcome to guildkeeper_admin;
grant execute on function imports.rehearse to guildkeeper_admin;

commit;
