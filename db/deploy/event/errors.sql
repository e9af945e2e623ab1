-- Deploy guildkeeper:event/errors to pg

begin;
set local role guildkeeper_owner;

insert into app.error (sqlstate, name, arguments, message) values
  ('U0REC', 'nothing_to_accept', '{state text}',
   'Only a comparison that was refused can be accepted, and the latest one is %1$s: see event.reconciliation.');

commit;
