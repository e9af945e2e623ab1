-- Verify guildkeeper:games/_points on pg

begin;

select 'games._points'::regproc;

rollback;
