-- Specification of leveling._reward_changed: a reward that comes or goes reaches those who have its level, in both
-- modes.

begin;
\ir ../../fixtures/guild.sql
select plan(12);

-- Members at the levels 1 to 6; the effects as "member +role" and "member -role".
select tests.set_xp(n, 100 * n * n) from generate_series(1, 6) as n;
create function pg_temp.after(sql text) returns text language plpgsql as $$
begin
  perform tests.clear_effects();
  execute after.sql;
  return coalesce((
    select string_agg(
      split_part(e.path, '/', 5) || case e.method when 'PUT' then '+' else '-' end || split_part(e.path, '/', 7), ' '
      order by split_part(e.path, '/', 5), e.effect_id
    )
    from outbox.effect e
  ), '');
end;
$$;

select is(
  pg_temp.after('insert into leveling.reward values (1, 201, 2)'), '2+201 3+201 4+201 5+201 6+201', 'stack: it is added'
);
select is(pg_temp.after('insert into leveling.reward values (1, 202, 5)'), '5+202 6+202', 'another one comes on top');
select is(
  pg_temp.after('delete from leveling.reward where role_id = 201'), '2-201 3-201 4-201 5-201 6-201', 'it is removed'
);
select is(
  pg_temp.after('insert into leveling.reward values (1, 203, 900)'), '', 'one nobody has reached is nobody''s yet'
);

delete from leveling.reward;
select tests.configure('leveling.rewards_mode', 'replace');
select is(
  pg_temp.after('insert into leveling.reward values (1, 201, 2)'), '2+201 3+201 4+201 5+201 6+201',
  'replace: it is added'
);
select is(
  pg_temp.after('insert into leveling.reward values (1, 202, 4)'), '4-201 4+202 5-201 5+202 6-201 6+202',
  'a higher one replaces it'
);
select is(
  pg_temp.after('insert into leveling.reward values (1, 203, 3)'), '3-201 3+203',
  'one in between only up to the higher one'
);
select is(
  pg_temp.after('delete from leveling.reward where role_id = 203'), '3-203 3+201', 'removed, the lower one comes back'
);
select is(
  pg_temp.after('insert into leveling.reward values (1, 203, 4)'), '4+203 5+203 6+203',
  'a second one of a level joins the first'
);
select is(pg_temp.after('delete from leveling.reward where role_id = 202'), '4-202 5-202 6-202', 'and stays alone');
select is(
  pg_temp.after('delete from leveling.reward where role_id = 203'), '4-203 4+201 5-203 5+201 6-203 6+201',
  'when it goes the lower one is back'
);

update app.role set deleted_at = now() where role_id = 202;
select is(
  pg_temp.after('insert into leveling.reward values (1, 202, 3)'), '', 'a role deleted in Discord reaches nobody'
);

select * from finish();
rollback;
