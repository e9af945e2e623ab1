-- Verify guildkeeper:income/_between on pg

begin;

select 'income._between'::regproc;

rollback;
