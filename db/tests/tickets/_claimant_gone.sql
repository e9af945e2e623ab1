-- Specification of tickets._claimant_gone: a claim ends with its claimant.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(6);

select tests.configure('tickets.log_channel_id', '103');
update desk.type set claiming = 'hidden';
select tests.ticket();
update tickets.ticket set claimed_by = 77;
select tickets._admit(tests.ticket(1));
select tests.clear_effects();
select tickets._claimant_gone(1, '{"number": 1, "member_id": 77}', tests.h());
select is((tests.ticket(1)).claimed_by, 77::bigint, 'not while they are of the staff');
update app.member set role_ids = '{}' where member_id = 77;
select tickets._claimant_gone(1, '{"number": 1, "member_id": 78}', tests.h());
select is((tests.ticket(1)).claimed_by, 77::bigint, 'nor that of another');
select tickets._claimant_gone(1, '{"number": 1, "member_id": 77}', tests.h());
select is((tests.ticket(1)).claimed_by, null, 'then it does');
select results_eq('select tests.steps()', array['released 77'], 'its timeline says so');
select results_eq(
  'select tests.effects()', array['POST /channels/103/messages tickets.notice', 'DELETE /channels/501/permissions/77',
    'PUT /channels/501/permissions/201', 'PATCH /channels/501/messages/601 tickets.welcome'], 'the others see it, and are told'
);
update tickets.ticket set claimed_by = 78;
update app.member set left_at = tests.h() where member_id = 78;
select tickets._claimant_gone(1, '{"number": 1, "member_id": 78}', tests.h());
select is((tests.ticket(1)).claimed_by, null, 'so does that of who left');

select * from finish();
rollback;
