-- Verify guildkeeper:shop/_worth on pg

begin;

select 'shop._worth'::regproc;

rollback;
