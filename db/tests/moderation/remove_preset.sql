-- Specification of moderation.remove_preset: a reason to choose from goes.

begin;
\ir ../../fixtures/guild.sql
select plan(11);

insert into moderation.preset values (1, 'ads', 'Advertising'), (1, 'spam', 'Spam'), (1, 'a', 'x'), (1, 'b', 'x'),
  (2, 'ads', 'x');
delete from app.audit;
select is(moderation.remove_preset(1, ' ADS', 77)::text, '(ads,Advertising)', 'it is returned');
select results_eq(
  'select guild_id, name from moderation.preset order by 1, 2', $$values (1::bigint, 'a'), (1, 'b'), (1, 'spam'), (2, 'ads')$$,
  'and gone'
);
select is((select a.function from app.audit a), 'moderation.remove_preset', 'which leaves an audit line');
select tests.refuses(
  format('select moderation.remove_preset(1, %L)', n.name), 'U0NPS',
  format('There is no preset "%s". /presets list shows those there are.', coalesce(n.name, '')),
  'one that is not there is refused'
)
from (values ('ads'), (null)) as n (name);
select throws_ok($$select moderation.remove_preset(99, 'ads')$$, 'U0GLD', null, 'so is an unknown guild');
select is((moderation.remove_preset(1, 'spam', key => 'k')).reason, 'Spam', 'a call may have a key');
select is((moderation.remove_preset(1, 'spam', key => 'k')).reason, 'Spam', 'the same again returns the same');
select throws_ok($$select moderation.remove_preset(1, 'a', key => 'k')$$, 'U0KEY', null, 'something else is refused');
select lives_ok(format('select tests.run_as(%L, %L)', r.name, r.call), r.name || ' may call it')
from (values
  ('guildkeeper_bot', 'select moderation.remove_preset(1, ''a'')'),
  ('guildkeeper_admin', 'select moderation.remove_preset(1, ''b'')')
) as r (name, call);

select * from finish();
rollback;
