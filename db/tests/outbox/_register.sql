-- Specification of outbox._register: which functions can be scheduled.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/effects.sql
\ir ../../fixtures/work.sql
select plan(12);

select ok(exists (select from outbox.handler where function = 'tests._work'), 'a function of ours is registered by its name');
select lives_ok($$select outbox._register('tests._work')$$, 'again, as a change that is deployed anew does, changes nothing');
select is((select count(*) from outbox.handler where function = 'tests._work'), 1::bigint, 'it is there once');

-- What cannot be scheduled

create function tests._foreign(guild_id bigint, arguments jsonb, at timestamptz) returns void language sql return null;
set local role guildkeeper_owner;
create function tests._names(guild bigint, arguments jsonb, at timestamptz) returns void language sql return null;
create function tests._result(guild_id bigint, arguments jsonb, at timestamptz) returns boolean language sql return true;
create function tests._types(guild_id bigint, arguments json, at timestamptz) returns void language sql return null;
create function tests._fewer(guild_id bigint, at timestamptz) returns void language sql return null;
create procedure tests._procedure(guild_id bigint, arguments jsonb, at timestamptz) language sql as '';
reset role;
select tests.refuses(
  format('select outbox._register(%L)', 'tests.' || f.name), 'U0SIG',
  format(
    'The function tests.%s cannot be scheduled: it must belong to guildkeeper_owner and be declared (guild_id bigint, '
    'arguments jsonb, at timestamptz) returns void.', f.name
  ),
  f.why
)
from (values
  ('_nothing', 'one that does not exist'), ('_foreign', 'one that is not ours: it would run with our rights'),
  ('_names', 'one with other names'), ('_result', 'one with a result'), ('_types', 'one with other types'),
  ('_fewer', 'one with fewer arguments'), ('_procedure', 'one that is no function')
) as f (name, why);
select throws_ok('select outbox._register(null)', 'U0SIG', null, 'null is no function');
select function_privs_are('outbox', '_register', '{text}', 'guildkeeper_admin', '{}', 'operators register nothing');

select * from finish();
rollback;
