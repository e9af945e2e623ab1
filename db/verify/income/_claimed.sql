-- Verify guildkeeper:income/_claimed on pg

begin;

select 'income._claimed'::regproc;

rollback;
