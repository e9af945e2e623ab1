-- Verify guildkeeper:income/_maintain on pg

begin;

select 'income._maintain'::regproc;

rollback;
