-- Verify guildkeeper:voice/_seen on pg

begin;

select 'voice._seen'::regproc;

rollback;
