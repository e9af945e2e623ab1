-- Verify guildkeeper:app/_check_notice_channel on pg

begin;

select 'app._check_notice_channel'::regproc;

rollback;
