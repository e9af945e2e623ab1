-- Verify guildkeeper:voice/_settle_due on pg

begin;

select 'voice._settle_due'::regproc;

rollback;
