-- Deploy guildkeeper:imports/rehearse to pg

begin;
set local role guildkeeper_owner;

create type imports.outcome as (
  place integer, member_id bigint, verdict text, had bigint, becomes bigint, had_level integer, becomes_level integer, flaw text,
  obstacle jsonb
);
comment on type imports.outcome is
'What a line of an import would do: new (they had nothing, or the case is not known), more, same, or flawed, and why. had and
becomes are XP, or money in wallet and bank; obstacle is what the flaw is made of, as app.refusal has it.';

create function imports.rehearse(guild_id bigint, number bigint, keep text default 'level')
returns setof imports.outcome
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_batch imports.batch := imports._waiting(rehearse.guild_id, rehearse.number);
  v_lines constant imports.line[] := array(
    select l from imports.line l where l.guild_id = rehearse.guild_id and l.number = rehearse.number
  );
begin
  perform imports._require_keep(rehearse.keep);
  if v_batch.kind = 'cases' then
    return query
    select l.place, l.member_id, case
      when l.flaw is not null then 'flawed'
      when moderation._is_adopted(
        rehearse.guild_id, row(l.kind, l.member_id, l.at, l.moderator_id, l.reason, l.points)::moderation.adopted
      ) then 'same'
      else 'new'
    end, null::bigint, null::bigint, null::integer, null::integer, l.flaw, l.obstacle
    from unnest(v_lines) l
    order by 1;
    return;
  end if;

  return query
  -- Grouped, not joined: a plan that expects a few lines would let each of them meet every member.
  select min(c.place), c.member_id, imports._verdict(min(c.flaw), min(c.had), min(c.becomes)), min(c.had), min(c.becomes),
    min(c.had_level), min(c.becomes_level), min(c.flaw), min(c.obstacle::text)::jsonb
  from (
    select l.place, l.member_id, null::bigint as had, null::bigint as becomes, null::integer as had_level,
      null::integer as becomes_level, l.flaw, l.obstacle, case when l.flaw is not null then l.place end as alone
    from unnest(v_lines) l
    union all
    select null, a.member_id, a.had_xp, a.xp, a.had_level, a.level, null, null, null
    from leveling._adoption(rehearse.guild_id, imports._levels(v_lines), rehearse.keep) a
    where v_batch.kind = 'levels'
    union all
    select null, a.member_id, a.had, a.had + a.wallet + a.bank, null, null, null, null, null
    from economy._adoption(rehearse.guild_id, imports._money(v_lines)) a
    where v_batch.kind = 'money'
  ) c
  group by c.member_id, c.alone
  order by 1;
end;
$$;

comment on function imports.rehearse is
'What imports.commit would do now, line by line. Of levels, keep level gives everybody the level they had, whatever XP that
takes on our curve; keep xp counts the XP they had, whatever level that makes. Refuses: U0GLD, U0IMP, U0IMC.';

grant usage on type imports.outcome to guildkeeper_admin;
grant execute on function imports.rehearse to guildkeeper_admin;

commit;
