-- Deploy guildkeeper:imports/_read to pg

begin;
set local role guildkeeper_owner;

create function imports._read(kind text, line jsonb)
returns imports.line
language plpgsql stable
as $$
declare
  c_most constant bigint := 1000000000000;
  c_most_id constant bigint := 9223372036854775807;
  v_line imports.line;
  v_flaw app.refusal;
begin
  v_line.member_id := nullif(imports._number(_read.line, c_most_id, variadic imports._names('member_id')), c_most_id);
  case _read.kind
    when 'levels' then
      v_line.xp := imports._number(_read.line, c_most, variadic imports._names('xp'));
      v_line.level := imports._number(_read.line, 1000, variadic imports._names('level'));
      v_line.progress := imports._progress(_read.line);
    when 'money' then
      v_line.wallet := imports._number(_read.line, c_most, variadic imports._names('wallet'));
      v_line.bank := imports._number(_read.line, c_most, variadic imports._names('bank'));
    else
      v_line.kind := imports._kind(_read.line);
      v_line.at := imports._moment(_read.line);
      v_line.moderator_id := nullif(
        imports._number(_read.line, c_most_id, variadic imports._names('moderator_id')), c_most_id
      );
      v_line.reason := imports._text(_read.line, variadic imports._names('reason'));
      v_line.points := imports._number(_read.line, 1000, variadic imports._names('points'));
  end case;
  v_flaw := imports._flaw(_read.kind, v_line, _read.line);
  v_line.flaw := v_flaw.message;
  v_line.obstacle := v_flaw.detail;
  return v_line;
end;
$$;

comment on function imports._read is
'A line of JSON as what it means, under the names that other bots use; with its flaw, where it says too little.';

commit;
