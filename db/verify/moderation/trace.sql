-- Verify guildkeeper:moderation/trace on pg

begin;



rollback;
