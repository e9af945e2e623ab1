-- Verify guildkeeper:stats/_settle_channels on pg

begin;

select 'stats._settle_channels'::regproc;

rollback;
