-- Specification of imports.overview: an import in numbers, for its owner.

begin;
\ir ../../fixtures/guild.sql
select plan(6);

update app.guild set owner_id = 6;
select imports.stage(1, 'levels', '[{"id": 5, "xp": 900}]') is not null as staged;
select imports.stage(1, 'money', '[{"id": 5, "wallet": 900}, {"id": 6, "wallet": 900}]') is not null as staged;
select is((select format('%s %s', o.number, o.lines) from imports.overview(1, 1) o), '1 1', 'the one that is named');
select is((select format('%s %s', o.number, o.lines) from imports.overview(1) o), '2 2', 'else the last');
select tests.refuses('select imports.overview(1, viewer_id => 7)', 'U0IMO',
  'Only the owner of the server may bring in what another bot knew.', 'not for anybody');
select throws_ok('select imports.overview(1, 3)', 'U0IMP', null, 'that there is');
select lives_ok($$select tests.run_as('guildkeeper_bot', 'select imports.overview(1, viewer_id => 6)')$$,
  'the bot may ask for the owner');
select throws_ok($$select imports.overview(1, 1, 'coins')$$, 'U0IMC', null, 'levels or XP are kept');

select * from finish();
rollback;
