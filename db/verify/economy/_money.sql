-- Verify guildkeeper:economy/_money on pg

begin;

select 'economy._money'::regproc;

rollback;
