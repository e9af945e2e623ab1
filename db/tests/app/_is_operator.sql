-- Specification of app._is_operator: whether an operator is connected.

begin;
select plan(4);

create function pg_temp.is_operator() returns boolean language sql security definer return app._is_operator();
select ok(pg_temp.is_operator(), 'who deploys is one');
set session authorization guildkeeper_admin;
select ok(pg_temp.is_operator(), 'so is an operator');
reset session authorization;
set session authorization guildkeeper_bot;
select ok(not pg_temp.is_operator(), 'the bot is none');
reset session authorization;
set session authorization guildkeeper_reader;
select ok(not pg_temp.is_operator(), 'who reads reports neither');
reset session authorization;

select * from finish();
rollback;
