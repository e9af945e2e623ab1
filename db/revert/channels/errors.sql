-- Revert guildkeeper:channels/errors from pg

begin;
set local role guildkeeper_owner;

delete from app.error where name in ('invalid_message', 'thread', 'no_slowmode', 'already_locked', 'not_locked');

commit;
