-- Verify guildkeeper:shop/_most_at_once on pg

begin;

select 'shop._most_at_once'::regproc;

rollback;
