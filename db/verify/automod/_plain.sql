-- Verify guildkeeper:automod/_plain on pg

begin;

select 'automod._plain'::regproc;

rollback;
