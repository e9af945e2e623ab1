-- Specification of app.alive: the health check may call a function.

begin;
select plan(3);

select is(app.alive(), true, 'it is alive');
select function_privs_are('app', 'alive', '{}', 'guildkeeper_bot', '{EXECUTE}', 'the bot may ask');
select function_privs_are(
  'app', 'alive', '{}', 'guildkeeper_reader', '{EXECUTE}', 'and so may a monitor that only reads'
);

select * from finish();
rollback;
