-- Verify guildkeeper:app/_see_channels on pg

begin;

select 'app._see_channels'::regproc;

rollback;
