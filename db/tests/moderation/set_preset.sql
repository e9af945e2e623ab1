-- Specification of moderation.set_preset: a reason to choose from is added, or changed.

begin;
\ir ../../fixtures/guild.sql
select plan(21);

select is(
  moderation.set_preset(1, ' ads ', ' Advertising ', 77)::text, '(ads,Advertising)', 'it is added, without blanks around it'
);
select is(moderation.set_preset(1, 'ads', 'Advertising elsewhere')::text, '(ads,"Advertising elsewhere")', 'and changed');
select is(moderation.set_preset(1, 'Ads', 'Ads elsewhere')::text, '(Ads,"Ads elsewhere")', 'whatever its case');
select is((select count(*) from moderation.preset), 1::bigint, 'a name is there once');
select is((select p.name from moderation.preset p), 'Ads', 'as it was written last');
select results_eq(
  'select actor_id, function from app.audit order by audit_id',
  $$values (77::bigint, 'moderation.set_preset'),
    (null, 'moderation.set_preset'), (null, 'moderation.set_preset')$$, 'each call leaves an audit line'
);
select lives_ok($$select moderation.set_preset(1, repeat('ü', 50), repeat('ü', 400))$$, '50 and 400 characters are fine');
select tests.refuses(
  format('select moderation.set_preset(1, %L, %L)', p.name, p.reason), 'U0NAM',
  'A preset has a name of 1 to 50 characters and a reason of 1 to 400, without control or unreadable characters.',
  p.label || ' is refused'
)
from (values
  (repeat('x', 51), 'x', 'a name of 51 characters'), ('x', repeat('x', 401), 'a reason of 401'), (' ', 'x', 'a blank name'),
  ('x', ' ', 'a blank reason'), (null, 'x', 'no name'), ('x', null, 'no reason'), (e'a\x01', 'x', 'a control character')
) as p (name, reason, label);
select throws_ok($$select moderation.set_preset(99, 'x', 'x')$$, 'U0GLD', null, 'an unknown guild is refused');
insert into moderation.preset select 1, 'p' || n, 'x' from generate_series(3, 100) n;
select tests.refuses(
  $$select moderation.set_preset(1, 'more', 'x')$$, 'U0FUL', 'There can be at most 100 presets. Remove one first.',
  'more than 100 are refused'
);
select is((moderation.set_preset(1, 'p3', 'y', key => 'k')).reason, 'y', 'one of 100 can be changed');
select is((moderation.set_preset(1, 'p3', 'y', key => 'k')).reason, 'y', 'the same key again returns the same');
select throws_ok($$select moderation.set_preset(1, 'p3', 'z', key => 'k')$$, 'U0KEY', null, 'for something else it is refused');
select lives_ok(format('select tests.run_as(%L, %L)', r, 'select moderation.set_preset(1, ''ads'', ''x'')'), r || ' may call it')
from unnest(array['guildkeeper_bot', 'guildkeeper_admin']) r;

select * from finish();
rollback;
