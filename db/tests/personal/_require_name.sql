-- Specification of personal._require_name: refuses a name that will not do.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/roles.sql
select plan(5);

create function pg_temp.passes(name text) returns boolean language plpgsql as $$
begin
  perform personal._require_name(1, null, passes.name);
  return true;
exception when sqlstate 'U0PNM' then
  return false;
end;
$$;
select lives_ok($$select personal._require_name(1, null, 'Sunny ☀️')$$, 'a name of one''s own');
select lives_ok($$select personal._require_name(1, 201, 'bronze')$$, 'also the one it has');
select tests.refuses(
  $$select personal._require_name(1, null, 'bron ZE')$$, 'U0PNM',
  'A role of your own has a name of 1 to 100 characters that no other role here has. "bron ZE" will not do.',
  'not another role''s'
);
select is_empty(
  $$
  select n from unnest(array['', '   ', '@everyone', 'Here', E'\u200b', repeat('x', 101), E'a\x01b', null]) n
  where pg_temp.passes(n)
  $$,
  'nor everybody''s, nor nobody''s'
);
update app.role set deleted_at = now() where role_id = 201;
select lives_ok($$select personal._require_name(1, null, 'Bronze')$$, 'what is gone is free');

select * from finish();
rollback;
