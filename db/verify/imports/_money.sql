-- Verify guildkeeper:imports/_money on pg

begin;

select 'imports._money'::regproc;

rollback;
