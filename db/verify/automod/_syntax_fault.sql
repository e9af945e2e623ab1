-- Verify guildkeeper:automod/_syntax_fault on pg

begin;

select 'automod._syntax_fault'::regproc;

rollback;
